package pep.gateway.portal;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.web.reactive.function.server.RequestPredicates;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import pep.gateway.problems.Negotiation;
import reactor.core.publisher.Mono;

/**
 * The built portal: the files that its page names, and the page itself at every address that a
 * person asks for and nobody else answers. The page knows what to show there, or that there is
 * nothing. As long as nothing is built, its addresses are left to who else answers them.
 */
final class PortalFiles {

  /** Only files and answers of this origin, no inline code, in nobody's frame. */
  private static final String CONTENT_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
          + " img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self';"
          + " frame-ancestors 'none'";

  /** First steps of paths that are the gateway's own, none of the page's. */
  private static final Set<String> OTHERS = Set.of("api", "assets", "docs", "problems", "actuator");

  private static final String ASSETS = "/assets/";
  private static final MediaType HTML = MediaType.valueOf("text/html;charset=UTF-8");

  private final Predicate<String> isAnswered;
  private final Path page;
  private final Path assets;

  /**
   * @param directory what the portal's build left
   * @param isAnswered whether a raw path leads to a service
   */
  PortalFiles(Path directory, Predicate<String> isAnswered) {
    this.isAnswered = isAnswered;
    Path built = directory.toAbsolutePath().normalize();
    this.page = built.resolve("index.html");
    this.assets = built.resolve("assets");
  }

  RouterFunction<ServerResponse> routes() {
    var reading = RequestPredicates.methods(HttpMethod.GET, HttpMethod.HEAD);
    return RouterFunctions.route()
        .route(reading.and(this::isPage), request -> page())
        .route(reading.and(this::isPageWithASlash), PortalFiles::withoutTheSlash)
        .route(reading.and(this::isAsset), this::asset)
        .build();
  }

  private boolean isPage(ServerRequest request) {
    return isOwn(request) && !hasASlashTooMany(request);
  }

  private boolean isPageWithASlash(ServerRequest request) {
    return isOwn(request) && hasASlashTooMany(request);
  }

  private boolean isOwn(ServerRequest request) {
    String path = request.uri().getRawPath();
    boolean own =
        path.equals("/")
            || (Negotiation.wantsPage(request.exchange().getRequest()) && isNobodyElses(path));
    return own && Files.isRegularFile(page);
  }

  private boolean isNobodyElses(String path) {
    // What has a dot is a file's name.
    return !path.contains(".") && !OTHERS.contains(path.split("/", 3)[1]) && !isAnswered.test(path);
  }

  private static boolean hasASlashTooMany(ServerRequest request) {
    String path = request.uri().getRawPath();
    return path.length() > 1 && path.endsWith("/");
  }

  private static Mono<ServerResponse> withoutTheSlash(ServerRequest request) {
    String path = request.uri().getRawPath();
    return ServerResponse.permanentRedirect(URI.create(path.substring(0, path.length() - 1)))
        .build();
  }

  /** One plain name: nothing that could lead out of the folder. */
  private boolean isAsset(ServerRequest request) {
    String path = request.uri().getRawPath();
    return path.matches(ASSETS + "[A-Za-z0-9_-][A-Za-z0-9._-]*")
        && Files.isRegularFile(file(request));
  }

  private Path file(ServerRequest request) {
    return assets.resolve(request.uri().getRawPath().substring(ASSETS.length()));
  }

  private Mono<ServerResponse> page() {
    return ServerResponse.ok()
        .contentType(HTML)
        .cacheControl(CacheControl.noStore())
        .header("Content-Security-Policy", CONTENT_POLICY)
        .bodyValue(new FileSystemResource(page));
  }

  /** The name changes with the content, so that an answer never becomes stale. */
  private Mono<ServerResponse> asset(ServerRequest request) {
    var file = new FileSystemResource(file(request));
    return ServerResponse.ok()
        .contentType(MediaTypeFactory.getMediaType(file).orElse(MediaType.APPLICATION_OCTET_STREAM))
        .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
        .bodyValue(file);
  }
}
