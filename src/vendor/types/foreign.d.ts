// Types that danfojs-node names of packages that are not installed beside its bundle: options that it hands on.
type Options = Record<string, unknown>;
export type BaseUserConfig = Options;
export type TableUserConfig = Options;
export type Config = Options;
export type Layout = Options;
export type HeadersInit = Options;
export type ParseConfig = Options;
export type ParsingOptions = Options;
export type WritingOptions = Options;
declare namespace request {
  type RequiredUriUrl = Options;
  type CoreOptions = Options;
}
export default request;
