package pep.partner.notice.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.partner.notice.NoticeInbox;
import pep.partner.notice.NoticeKind;
import pep.platform.listing.Listing;
import pep.platform.listing.ListingRules;
import pep.platform.listing.Page;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Reach;

/** What the caller is told. Each role holds one of the scopes asked for. */
@RestController
@RequestMapping("/api/notices")
@Allowed({"vendor:read", "profile:read"})
class NoticeController {

  private static final ListingRules LIST =
      ListingRules.sortedBy("at").filterEnum("kind", "kind", NoticeKind.class);

  private final NoticeInbox inbox;

  NoticeController(NoticeInbox inbox) {
    this.inbox = inbox;
  }

  /** Lists what the caller was told, in the caller's language. */
  @GetMapping
  Page<NoticeInbox.Told> list(Reach reach, Listing listing) {
    return inbox.page(reach, listing);
  }

  /** Marks one as read; repeated, it changes nothing. */
  @PostMapping("/{id}/read")
  NoticeInbox.Told read(Reach reach, @PathVariable String id) {
    return inbox.read(reach, id);
  }
}
