package pep.platform.export;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import pep.platform.listing.Listed;

/** Names the file that an export is saved as, after the path of the list. */
@ControllerAdvice
public class ExportName implements ResponseBodyAdvice<Listed<?>> {

  private static final Map<String, String> ENDINGS =
      Map.of(
          "csv", ".csv",
          "x-ndjson", ".ndjson",
          "pdf", ".pdf",
          "vnd.apache.parquet", ".parquet");

  @Override
  public boolean supports(
      MethodParameter handler, Class<? extends HttpMessageConverter<?>> converter) {
    return Listed.class.isAssignableFrom(handler.getParameterType());
  }

  @Override
  public @Nullable Listed<?> beforeBodyWrite(
      @Nullable Listed<?> list,
      MethodParameter handler,
      MediaType type,
      Class<? extends HttpMessageConverter<?>> converter,
      ServerHttpRequest request,
      ServerHttpResponse response) {
    String ending = ENDINGS.get(type.getSubtype());
    if (ending != null) {
      String name = of(request.getURI().getPath(), ending);
      response
          .getHeaders()
          .setContentDisposition(
              ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build());
    }
    return list;
  }

  /** {@code partners.csv} of {@code /api/partners}. */
  static String of(String path, String ending) {
    return path.replaceFirst("^/(api/)?", "").replace('/', '-') + ending;
  }
}
