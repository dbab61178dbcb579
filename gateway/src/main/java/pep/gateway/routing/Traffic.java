package pep.gateway.routing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What kind of work a request is, and so how large it may be and how long it may last. */
public enum Traffic {
  /** A single question or change. */
  ORDINARY,
  /** Many rows, streamed in either direction. */
  BULK;

  private static final List<String> ROWS =
      List.of(
          "text/csv",
          "application/x-ndjson",
          "application/geo+json",
          "application/vnd.apache.parquet",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  /**
   * Bulk is a body of rows sent to an import or intake, and a read that asks for rows.
   *
   * @param method the HTTP method
   * @param rawPath the path as it came
   * @param contentType of the body, if named
   * @param accept what the caller accepts, if named
   * @param bulkSegments path segments that name bulk work
   */
  public static Traffic of(
      String method,
      String rawPath,
      @Nullable String contentType,
      @Nullable String accept,
      List<String> bulkSegments) {
    boolean read = method.equals("GET") || method.equals("HEAD");
    if (read) {
      return isRows(accept) ? BULK : ORDINARY;
    }
    return isRows(contentType) && hasSegment(rawPath, bulkSegments) ? BULK : ORDINARY;
  }

  private static boolean isRows(@Nullable String mediaType) {
    return mediaType != null
        && ROWS.stream().anyMatch(rows -> mediaType.regionMatches(true, 0, rows, 0, rows.length()));
  }

  private static boolean hasSegment(String rawPath, List<String> segments) {
    return segments.stream()
        .anyMatch(
            segment -> rawPath.endsWith("/" + segment) || rawPath.contains("/" + segment + "/"));
  }
}
