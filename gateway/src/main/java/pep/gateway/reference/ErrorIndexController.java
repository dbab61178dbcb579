package pep.gateway.reference;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import pep.gateway.problems.ErrorCode;
import pep.gateway.problems.Negotiation;
import pep.gateway.problems.Refusal;
import pep.gateway.rooms.RoomClient;
import pep.gateway.settings.GatewayProperties;
import reactor.core.publisher.Mono;

/**
 * {@code GET /problems} and {@code /problems/<code>}, which the types of all problems name: a page
 * for who asks for HTML, JSON for everybody else.
 */
@RestController
class ErrorIndexController {

  private final RoomDocuments documents;

  ErrorIndexController(GatewayProperties properties, RoomClient client, Clock clock) {
    this.documents = new RoomDocuments("problems", properties, client, clock);
  }

  @GetMapping("/problems")
  Mono<ResponseEntity<Object>> all(@RequestHeader HttpHeaders headers) {
    return index().map(index -> Negotiation.prefersPage(headers) ? page(index) : json(index));
  }

  @GetMapping("/problems/{code}")
  Mono<ResponseEntity<Object>> one(@PathVariable String code, @RequestHeader HttpHeaders headers) {
    return index()
        .map(
            index -> {
              List<ErrorIndex.Item> items = index.of(code);
              if (items.isEmpty()) {
                throw unknown(index).raise();
              }
              return Negotiation.prefersPage(headers)
                  ? ResponseEntity.status(HttpStatus.SEE_OTHER)
                      .location(URI.create("/problems#" + items.getFirst().code()))
                      .build()
                  : json(new ErrorIndex(items, index.missing()));
            });
  }

  private Mono<ErrorIndex> index() {
    return documents.all().map(ErrorIndex::of);
  }

  private static Refusal unknown(ErrorIndex index) {
    String detail = "There is no error of this code.";
    return Refusal.of(
        ErrorCode.NOT_FOUND,
        index.missing().isEmpty()
            ? detail
            : detail + " Not asked, being away: " + String.join(", ", index.missing()) + ".");
  }

  private static ResponseEntity<Object> page(ErrorIndex index) {
    return ResponseEntity.ok()
        .contentType(MediaType.valueOf("text/html;charset=UTF-8"))
        .cacheControl(CacheControl.noCache())
        .varyBy(HttpHeaders.ACCEPT)
        .header("Content-Security-Policy", Pages.CONTENT_POLICY)
        .body(ErrorIndexPage.of(index));
  }

  private static ResponseEntity<Object> json(ErrorIndex index) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .cacheControl(CacheControl.noCache())
        .varyBy(HttpHeaders.ACCEPT)
        .body(index);
  }
}
