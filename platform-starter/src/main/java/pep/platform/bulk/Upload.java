package pep.platform.bulk;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.MediaType;

/**
 * A file of rows, CSV or NDJSON, that the handler reads by itself; an argument of the handler.
 *
 * @param <R> a record; its components are the columns
 */
public final class Upload<R extends Record> {

  private final HttpServletRequest request;

  Upload(HttpServletRequest request) {
    this.request = request;
  }

  /** The bytes as they come, once. */
  public InputStream stream() throws IOException {
    return request.getInputStream();
  }

  public boolean isCsv() {
    return MediaType.parseMediaType(String.valueOf(request.getContentType()))
        .isCompatibleWith(MediaType.parseMediaType(BulkImport.CSV));
  }
}
