package pep.gateway.reference;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import pep.gateway.problems.ErrorCode;
import pep.gateway.problems.Refusal;

/** The pages of the gateway itself: where to look, and the explorer. */
@RestController
class Pages {

  /** Only files of this origin, no inline code; what a page reads is this origin's too. */
  static final String CONTENT_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
          + " img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private static final CacheControl A_DAY = CacheControl.maxAge(Duration.ofDays(1)).cachePublic();

  private static final Map<String, MediaType> FILES =
      Map.of(
          "explorer.js", MediaType.valueOf("text/javascript;charset=UTF-8"),
          "pages.css", MediaType.valueOf("text/css;charset=UTF-8"));

  @GetMapping("/")
  ResponseEntity<Resource> front() {
    return page("front.html");
  }

  @GetMapping("/docs")
  ResponseEntity<Resource> explorer() {
    return page("explorer.html");
  }

  @GetMapping("/docs/{file}")
  ResponseEntity<Resource> file(@PathVariable String file) {
    MediaType type = FILES.get(file);
    if (type == null) {
      throw Refusal.of(ErrorCode.NOT_FOUND, "The explorer has no such file.").raise();
    }
    return ResponseEntity.ok()
        .contentType(type)
        .cacheControl(CacheControl.noCache())
        .body(new ClassPathResource("pages/" + file));
  }

  /** An address with a slash too many means the one without. */
  @GetMapping({"/docs/", "/problems/"})
  ResponseEntity<Void> withoutTheSlash(ServerWebExchange exchange) {
    String path = exchange.getRequest().getURI().getRawPath();
    return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
        .location(URI.create(path.substring(0, path.length() - 1)))
        .build();
  }

  /** Nothing here is for a search engine: all of it is behind a sign-in, or about the API. */
  @GetMapping("/robots.txt")
  ResponseEntity<String> robots() {
    return ResponseEntity.ok()
        .contentType(MediaType.valueOf("text/plain;charset=UTF-8"))
        .cacheControl(A_DAY)
        .body("User-agent: *\nDisallow: /\n");
  }

  /** Asked for by browsers unbidden, whatever icon a page names. */
  @GetMapping("/favicon.ico")
  ResponseEntity<Resource> icon() {
    return ResponseEntity.ok()
        .contentType(MediaType.valueOf("image/svg+xml"))
        .cacheControl(A_DAY)
        .body(new ClassPathResource("pages/icon.svg"));
  }

  private static ResponseEntity<Resource> page(String name) {
    return ResponseEntity.ok()
        .contentType(MediaType.valueOf("text/html;charset=UTF-8"))
        .cacheControl(CacheControl.noCache())
        .header("Content-Security-Policy", CONTENT_POLICY)
        .body(new ClassPathResource("pages/" + name));
  }
}
