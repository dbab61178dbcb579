package pep.platform.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;
import pep.platform.problem.ProblemWriter;
import pep.platform.problem.Problems;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a JSON body whole, up to a limit, and takes its fingerprint where an Idempotency-Key comes
 * with it: the same for the same JSON, in whatever order its fields come. Bulk comes as CSV or
 * NDJSON, is streamed and has an identity for each row.
 */
public class JsonBodyFilter extends OncePerRequestFilter {

  /** In bytes, as at the gateway: a territory of 50,000 postal codes takes half. */
  public static final int LIMIT = 1 << 20;

  static final String KEY = "Idempotency-Key";
  static final String FINGERPRINT = "pep.idempotency.fingerprint";

  private static final int STATUS = 413;

  /** The types that read as JSON, any spelling of them. */
  private static final Pattern JSON =
      Pattern.compile("(?i)application/([^;,/ ]+\\+)?json\\s*(;.*)?");

  private final Problems problems;
  private final ProblemWriter writer;
  private final CanonicalJson canonical;

  public JsonBodyFilter(Problems problems, ProblemWriter writer, JsonMapper mapper) {
    this.problems = problems;
    this.writer = writer;
    this.canonical = new CanonicalJson(mapper);
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getContentType() == null || !JSON.matcher(request.getContentType()).matches();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getContentLengthLong() > LIMIT) {
      refuse(response);
      return;
    }
    byte[] body = request.getInputStream().readNBytes(LIMIT + 1);
    if (body.length > LIMIT) {
      refuse(response);
      return;
    }
    if (request.getHeader(KEY) != null) {
      request.setAttribute(FINGERPRINT, canonical.fingerprint(body));
    }
    chain.doFilter(new Replayed(request, body), response);
  }

  private void refuse(HttpServletResponse response) throws IOException {
    writer.write(
        ServerRefusal.of(STATUS)
            .saying(
                "JSON may take "
                    + LIMIT
                    + " bytes; send many things as CSV or NDJSON where that is offered.")
            .problem(STATUS, problems),
        response);
  }

  private static final class Replayed extends HttpServletRequestWrapper {

    private final byte[] body;

    Replayed(HttpServletRequest request, byte[] body) {
      super(request);
      this.body = body;
    }

    @Override
    public ServletInputStream getInputStream() {
      ByteArrayInputStream bytes = new ByteArrayInputStream(body);
      return new ServletInputStream() {
        @Override
        public int read() {
          return bytes.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) {
          return bytes.read(target, offset, length);
        }

        @Override
        public boolean isFinished() {
          return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
          return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
          throw new IllegalStateException("the body is read already");
        }
      };
    }

    @Override
    public BufferedReader getReader() {
      return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }
  }
}
