package pep.promotion.awareness.web;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.platform.http.NoContent;
import pep.platform.security.Allowed;
import pep.platform.tenancy.PartnerCaller;
import pep.promotion.awareness.Awareness;

/** What a partner does with one of its offers. */
@RestController
class MyOfferController {

  private final Awareness awareness;

  MyOfferController(Awareness awareness) {
    this.awareness = awareness;
  }

  /** Notes that the partner opened an offer; the first time counts, a repeat changes nothing. */
  @PostMapping("/api/my/offers/{promotionId}/opened")
  @Allowed("promotions:read")
  NoContent opened(PartnerCaller partner, @PathVariable String promotionId) {
    awareness.opened(partner, promotionId);
    return new NoContent();
  }
}
