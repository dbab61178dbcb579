package pep.gateway.reference;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import pep.gateway.problems.Negotiation;
import pep.gateway.quota.Limits;
import pep.gateway.quota.Quotas;

/** {@code GET /limits}: how much may be asked for; a page for who asks for HTML, else JSON. */
@RestController
class LimitsController {

  private final Limits limits;

  LimitsController(Quotas quotas) {
    this.limits = quotas.limits();
  }

  @GetMapping("/limits")
  ResponseEntity<Object> limits(@RequestHeader HttpHeaders headers) {
    boolean page = Negotiation.prefersPage(headers);
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.ok().cacheControl(CacheControl.noCache()).varyBy(HttpHeaders.ACCEPT);
    return page
        ? answer
            .contentType(MediaType.valueOf("text/html;charset=UTF-8"))
            .header("Content-Security-Policy", Pages.CONTENT_POLICY)
            .body(LimitsPage.of(limits))
        : answer.contentType(MediaType.APPLICATION_JSON).body(limits);
  }
}
