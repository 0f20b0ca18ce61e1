// Months and days of the week, as English texts write them.

export const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** Short forms, with or without a stop behind them. */
export const monthAbbreviations = "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec".split(" ");

export const dayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;
export const dayAbbreviations = "Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun".split(" ");

/** A month in a regular expression: its name or its short form, with or without a stop. */
export const monthPattern = `(?:${[...monthNames, ...monthAbbreviations].join("|")})\\.?`;

/** A day of the week in a regular expression. */
export const dayPattern = `(?:${dayNames.join("|")})`;
