package pep.partner.notice.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.partner.notice.NoticeKind;
import pep.partner.notice.NoticeWishes;
import pep.partner.notice.Wishes;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Reach;

/** What the caller wishes to be told by mail besides. */
@RestController
@RequestMapping("/api/notice-wishes")
@Allowed({"vendor:read", "profile:read"})
class NoticeWishesController {

  private final Wishes wishes;

  NoticeWishesController(Wishes wishes) {
    this.wishes = wishes;
  }

  /**
   * @param byMail the kinds that are mailed besides
   */
  record WishesRequest(@NotNull @Size(max = 50) Set<NoticeKind> byMail) {}

  record WishesResponse(Set<NoticeKind> byMail) {

    static WishesResponse of(NoticeWishes wishes) {
      return new WishesResponse(new TreeSet<>(wishes.byMail()));
    }
  }

  /** Shows which kinds are mailed to the caller besides. */
  @GetMapping
  WishesResponse get(Reach reach) {
    return WishesResponse.of(wishes.of(reach.tenant(), reach.subject()));
  }

  /** Says which kinds are mailed to the caller besides. */
  @PutMapping
  WishesResponse set(Reach reach, @Valid @RequestBody WishesRequest request) {
    return WishesResponse.of(
        wishes.set(reach.tenant(), new NoticeWishes(reach.subject(), request.byMail())));
  }
}
