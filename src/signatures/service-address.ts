/** Where the service is found and written to, for its mails. */
export interface ServiceAddress {
  /** Public, without a trailing slash. */
  readonly baseUrl: string;
  readonly contact: string;
}
