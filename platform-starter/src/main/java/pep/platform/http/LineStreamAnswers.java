package pep.platform.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import tools.jackson.databind.json.JsonMapper;

/** Writes what a handler answers as {@link LineStream}. */
public class LineStreamAnswers implements HandlerMethodReturnValueHandler {

  private static final int BUFFER = 1 << 16;

  private final Supplier<JsonMapper> mapper;

  public LineStreamAnswers(Supplier<JsonMapper> mapper) {
    this.mapper = mapper;
  }

  @Override
  public boolean supportsReturnType(MethodParameter type) {
    return type.getParameterType() == LineStream.class;
  }

  @Override
  public void handleReturnValue(
      @Nullable Object lines,
      MethodParameter type,
      ModelAndViewContainer container,
      NativeWebRequest request)
      throws IOException {
    container.setRequestHandled(true);
    HttpServletResponse response =
        Objects.requireNonNull(request.getNativeResponse(HttpServletResponse.class));
    response.setContentType("application/x-ndjson");
    try (OutputStream out = new BufferedOutputStream(response.getOutputStream(), BUFFER)) {
      ((LineStream<?>) Objects.requireNonNull(lines)).writeTo(value -> write(out, value));
    } catch (UncheckedIOException readerLeft) {
      throw readerLeft.getCause();
    }
  }

  private void write(OutputStream out, Object value) {
    try {
      out.write(mapper.get().writeValueAsBytes(value));
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
