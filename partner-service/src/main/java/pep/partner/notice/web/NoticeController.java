package pep.partner.notice.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.partner.notice.Inbox;
import pep.partner.notice.NoticeKind;
import pep.partner.notice.NoticeWishes;
import pep.partner.notice.Wishes;
import pep.platform.http.NoContent;
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

  private final Inbox inbox;
  private final Wishes wishes;

  NoticeController(Inbox inbox, Wishes wishes) {
    this.inbox = inbox;
    this.wishes = wishes;
  }

  record UnreadResponse(long unread) {}

  /**
   * @param byMail the kinds that are mailed besides
   */
  record WishesRequest(@NotNull @Size(max = 50) Set<NoticeKind> byMail) {}

  record WishesResponse(Set<NoticeKind> byMail) {

    static WishesResponse of(NoticeWishes wishes) {
      return new WishesResponse(new TreeSet<>(wishes.byMail()));
    }
  }

  /** Lists what the caller was told, in the caller's language. */
  @GetMapping
  Page<Inbox.Told> list(Reach reach, Listing listing) {
    return inbox.page(reach, listing);
  }

  /** How many of them the caller has not read. */
  @GetMapping("/unread")
  UnreadResponse unread(Reach reach) {
    return new UnreadResponse(inbox.unread(reach));
  }

  /** Marks one as read; repeated, it changes nothing. */
  @PostMapping("/{id}/read")
  Inbox.Told read(Reach reach, @PathVariable String id) {
    return inbox.read(reach, id);
  }

  /** Marks all as read. */
  @PostMapping("/read")
  NoContent readAll(Reach reach) {
    inbox.readAll(reach);
    return new NoContent();
  }

  /** Shows which kinds are mailed to the caller besides. */
  @GetMapping("/wishes")
  WishesResponse wishes(Reach reach) {
    return WishesResponse.of(wishes.of(reach.tenant(), reach.subject()));
  }

  /** Says which kinds are mailed to the caller besides. */
  @PutMapping("/wishes")
  WishesResponse wish(Reach reach, @Valid @RequestBody WishesRequest request) {
    return WishesResponse.of(
        wishes.set(reach.tenant(), new NoticeWishes(reach.subject(), request.byMail())));
  }
}
