/** The columns of a report's code when there is none to try. */
export const NO_CODE = {
  code_hmac: null,
  code_sent_at: null,
  code_expires_at: null,
  code_tries: 0,
};
