package pep.platform.bulk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import pep.platform.bulk.file.SentBytes;
import pep.platform.json.RequestJson;
import pep.platform.tenancy.Tenant;

/** Notes imports that are to go on in the background, and answers where they are looked at. */
public class NotingImports {

  /** Bytes from which on a file is not waited for. */
  static final long WAITED_FOR = 4L << 20;

  private static final String PREFER = "Prefer";
  private static final String ASYNC = "respond-async";

  private final RowFiles files;
  private final SentParts parts;
  private final NotedImports notes;
  private final KeptImports kept;
  private final Importing importing;
  private final RequestJson requests;

  public NotingImports(
      RowFiles files,
      SentParts parts,
      NotedImports notes,
      KeptImports kept,
      Importing importing,
      RequestJson requests) {
    this.files = files;
    this.parts = parts;
    this.notes = notes;
    this.kept = kept;
    this.importing = importing;
    this.requests = requests;
  }

  /** Whether the sender is not to wait for the last row. */
  static boolean isFor(HttpServletRequest request) {
    String preferred = request.getHeader(PREFER);
    return request.getContentLengthLong() >= WAITED_FOR
        || (preferred != null && preferred.contains(ASYNC));
  }

  /**
   * Keeps the file, and answers 202 with the address of the import.
   *
   * @throws ImportRunning if one of the same file by the same door goes on
   * @throws pep.platform.problem.InvalidInput if it is no file of rows, or its header is wrong
   */
  void note(
      HttpServletRequest request,
      HttpServletResponse response,
      Class<?> rows,
      ImportOrder order,
      ImportOptions options)
      throws IOException {
    Tenant tenant = order.tenant();
    KeptImport begun = kept.newOne(order.door(), order.cause().by());
    try {
      String digest = parts.keep(tenant, begun.id(), SentBytes.of(request), begun.keptUntil());
      String type = String.valueOf(request.getContentType());
      NotedImport noted = NotedImport.of(begun, order, options, type, digest);
      notes
          .alike(tenant, order.door(), digest)
          .ifPresent(
              running -> {
                throw new ImportRunning(running.id());
              });
      check(tenant, noted, rows);
      kept.begin(tenant, begun);
      notes.note(tenant, noted);
    } catch (IOException | RuntimeException refused) {
      parts.delete(tenant, begun.id());
      throw refused;
    }
    importing.noted();
    answer(request, response, begun);
  }

  private void check(Tenant tenant, NotedImport noted, Class<?> rows) throws IOException {
    MediaType type = MediaType.parseMediaType(noted.type());
    try (InputStream in = parts.open(tenant, noted.id())) {
      files.open(in, type, rows, noted.options().forms()).close();
    }
  }

  private void answer(HttpServletRequest request, HttpServletResponse response, KeptImport begun)
      throws IOException {
    response.setStatus(HttpStatus.ACCEPTED.value());
    response.setHeader(HttpHeaders.LOCATION, request.getRequestURI() + "/" + begun.id());
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    response.getOutputStream().write(requests.objects().writeValueAsBytes(begun));
  }
}
