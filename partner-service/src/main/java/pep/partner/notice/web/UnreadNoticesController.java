package pep.partner.notice.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.partner.notice.NoticeInbox;
import pep.platform.http.NoContent;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Reach;

/** What the caller was told and has not read. */
@RestController
@RequestMapping("/api/unread-notices")
@Allowed({"vendor:read", "profile:read"})
class UnreadNoticesController {

  private final NoticeInbox inbox;

  UnreadNoticesController(NoticeInbox inbox) {
    this.inbox = inbox;
  }

  record CountResponse(long unread) {}

  /** How many notices the caller has not read. */
  @GetMapping
  CountResponse count(Reach reach) {
    return new CountResponse(inbox.unread(reach));
  }

  /** Marks all of the caller's notices as read. */
  @PostMapping("/read")
  NoContent read(Reach reach) {
    inbox.readAll(reach);
    return new NoContent();
  }
}
