// Quotation marks of English, straight and curly, for the classes of characters of regular expressions.

/** Marks that open a quotation; then single ones too. */
export const doubleOpeners = '"“';
export const openingQuotes = `${doubleOpeners}'‘`;

/** Marks that close one; then single ones too, the apostrophe among them. */
export const doubleClosers = '"”';
export const closingQuotes = `${doubleClosers}'’`;

/** What may stand behind the stop that ends a sentence: marks that close, brackets, a guillemet. */
export const closingMarks = `${closingQuotes})\\]»`;
