package pep.promotion.awareness.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.platform.listing.Listing;
import pep.platform.listing.ListingRules;
import pep.platform.listing.Page;
import pep.platform.search.SearchWords;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Staff;
import pep.promotion.awareness.AwarePartner;
import pep.promotion.awareness.Awareness;
import pep.promotion.awareness.AwarenessCounts;
import pep.promotion.roster.Standings;

/** How far a promotion got among the partners that it is meant for, for the vendor's staff. */
@RestController
@RequestMapping("/api/promotions/{id}/awareness")
@Allowed("promotions:read")
class AwarenessController {

  private static final ListingRules PARTNERS =
      ListingRules.sortedBy()
          .sort("partnerCode", Standings.CODE)
          .filter("partnerCode", Standings.CODE)
          .filterBy("q", words -> SearchWords.match(Standings.WORDS, words))
          .filterYesNoElsewhere(Awareness.TOLD)
          .filterYesNoElsewhere(Awareness.OPENED)
          .filterYesNoElsewhere(Awareness.USED);

  private final Awareness awareness;

  AwarenessController(Awareness awareness) {
    this.awareness = awareness;
  }

  /** Counts the partners that a promotion is meant for, who were told, opened and used it. */
  @GetMapping
  AwarenessCounts counts(Staff staff, @PathVariable String id) {
    return awareness.counts(staff.tenant(), id);
  }

  /** Lists the partners that a promotion is meant for, with what is known of each. */
  @GetMapping("/partners")
  Page<AwarePartner> partners(Staff staff, @PathVariable String id, Listing listing) {
    return awareness.partners(staff.tenant(), id, listing);
  }
}
