package pep.gateway.problems;

/** Every error that the gateway itself answers; a code, once published, keeps its meaning. */
public enum ErrorCode {
  INVALID_REQUEST(
      "invalid-request",
      400,
      "The request is not well-formed",
      "Write the path without empty, dot or encoded-slash segments, and use a standard method."),
  UNAUTHENTICATED(
      "unauthenticated",
      401,
      "A valid token is needed",
      "Get a token from /oauth2/token and send it as 'Authorization: Bearer <token>'."),
  FORBIDDEN("forbidden", 403, "Not allowed", "Use a token whose scopes allow this."),
  FORGERY_SUSPECTED(
      "forgery-suspected",
      403,
      "The request may have been made by another site",
      "Send the value of the cookie PORTAL-XSRF-TOKEN in the header X-XSRF-TOKEN, or use a token."),
  NO_VENDOR_IN_TOKEN(
      "no-vendor-in-token",
      403,
      "The token names no vendor",
      "Sign in as a user or client of a vendor; an operator's token cannot act inside one."),
  NOT_FOUND(
      "not-found",
      404,
      "Not found",
      "Compare the path with the document at /openapi.json, and check the id."),
  METHOD_NOT_ALLOWED(
      "method-not-allowed",
      405,
      "The address does not take this method",
      "Use a method that the header Allow names."),
  NOT_ACCEPTABLE(
      "not-acceptable",
      406,
      "The answer cannot have the media type asked for",
      "Ask for application/json, or leave Accept out."),
  REQUEST_TOO_SLOW(
      "request-too-slow",
      408,
      "The request did not arrive in time",
      "Send the body faster, or in smaller requests; a write may be repeated with its"
          + " Idempotency-Key."),
  TOO_LARGE(
      "too-large",
      413,
      "The request is too large",
      "Split it, or send many rows as CSV or NDJSON to an import or intake."),
  URI_TOO_LONG(
      "uri-too-long",
      414,
      "The address is too long",
      "Ask for less in one address; a list takes a filter and pages."),
  UNSUPPORTED_MEDIA_TYPE(
      "unsupported-media-type",
      415,
      "Unsupported media type",
      "Send application/json, for bulk text/csv or application/x-ndjson, and none compressed."),
  QUOTA_EXCEEDED(
      "quota-exceeded",
      429,
      "More was asked for than the quota has",
      "Wait for the seconds that Retry-After names; /limits has the rules."),
  TOO_MANY_STREAMS(
      "too-many-streams",
      429,
      "Too many streams of live events are open",
      "Close one that is not read any more; several pages of a browser can share one."),
  HEADERS_TOO_LARGE(
      "headers-too-large",
      431,
      "The headers are too large",
      "Send fewer or shorter headers; delete this site's cookies where a browser sent them."),
  INTERNAL_ERROR(
      "internal-error",
      500,
      "Something went wrong on our side",
      "Report it with the requestId; the cause is in the log."),
  ANSWER_LOST(
      "answer-lost",
      502,
      "The service broke off before it answered",
      "A read may be repeated; repeat a write with the same Idempotency-Key, since it may have"
          + " taken effect."),
  UNAVAILABLE(
      "unavailable",
      503,
      "A part is not available now",
      "Nothing was done. Try again after the seconds that Retry-After names."),
  TIMEOUT(
      "timeout",
      504,
      "The service did not answer in time",
      "A read may be repeated; repeat a write with the same Idempotency-Key, since it may have"
          + " taken effect.");

  private final String code;
  private final int status;
  private final String title;
  private final String cure;

  ErrorCode(String code, int status, String title, String cure) {
    this.code = code;
    this.status = status;
    this.title = title;
    this.cure = cure;
  }

  /** The stable name on the wire. */
  public String code() {
    return code;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** One sentence that is the same for every occurrence. */
  public String title() {
    return title;
  }

  /** What a caller can do about it. */
  public String cure() {
    return cure;
  }
}
