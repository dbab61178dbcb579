package pep.gateway.problems;

import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** Tells a person at a browser from a program. */
public final class Negotiation {

  private static final String API = "/api";

  private Negotiation() {}

  /** Whether the answer is for a person's eyes; below the API's paths it never is. */
  public static boolean wantsPage(ServerHttpRequest request) {
    return prefersPage(request.getHeaders()) && !isOfTheApi(request.getURI().getRawPath());
  }

  /** A page's name may begin with the same letters. */
  private static boolean isOfTheApi(String path) {
    return path.equals(API) || path.startsWith(API + "/");
  }

  /**
   * Whether a page is wanted rather than JSON: HTML is named, and JSON is not named before it. Who
   * takes anything is a program.
   */
  public static boolean prefersPage(HttpHeaders headers) {
    try {
      List<MediaType> accepted = headers.getAccept();
      double html = quality(accepted, "text", "html");
      return html > 0
          && html >= quality(accepted, "application", "json")
          && html >= quality(accepted, "application", "problem+json");
    } catch (InvalidMediaTypeException nonsense) {
      return false;
    }
  }

  private static double quality(List<MediaType> accepted, String type, String subtype) {
    return accepted.stream()
        .filter(each -> each.getType().equals(type) && each.getSubtype().equals(subtype))
        .mapToDouble(MediaType::getQualityValue)
        .max()
        .orElse(0);
  }
}
