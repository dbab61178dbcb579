package pep.partner.notice.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.partner.notice.MailRhythm;
import pep.partner.notice.NoticeKind;
import pep.partner.notice.NoticeWishes;
import pep.partner.notice.Wishes;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Reach;
import pep.platform.validation.CrossChecked;
import pep.platform.validation.TimeZoneName;
import pep.platform.validation.WrongFields;

/** What the caller wishes to be told by mail besides. */
@RestController
@RequestMapping("/api/notice-wishes")
@Allowed({"vendor:read", "profile:read"})
class NoticeWishesController {

  private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";

  private final Wishes wishes;

  NoticeWishesController(Wishes wishes) {
    this.wishes = wishes;
  }

  /**
   * @param byMail the kinds that are mailed besides
   * @param rhythm whether at once or in one letter a day or a week; left out for at once
   * @param quietFrom from when on no mail is to come; left out for no quiet hours
   * @param quietUntil until when, on the next day where that is earlier
   * @param timeZone whose clock counts; left out for the vendor's
   */
  record WishesRequest(
      @NotNull @Size(max = 100) Set<NoticeKind> byMail,
      @Nullable MailRhythm rhythm,
      @Nullable @Pattern(regexp = TIME) String quietFrom,
      @Nullable @Pattern(regexp = TIME) String quietUntil,
      @Nullable @TimeZoneName String timeZone)
      implements CrossChecked {

    @Override
    public void check(WrongFields wrong) {
      if ((quietFrom == null) != (quietUntil == null)) {
        wrong.add(
            quietFrom == null ? "quietFrom" : "quietUntil",
            "half-quiet",
            "Quiet hours have a beginning and an end; give both, or none.");
      } else if (quietFrom != null && quietFrom.equals(quietUntil)) {
        wrong.add("quietUntil", "always-quiet", "Give another time than quietFrom.");
      }
    }

    NoticeWishes of(String userId) {
      return new NoticeWishes(userId, byMail, rhythm, quietFrom, quietUntil, timeZone);
    }
  }

  record WishesResponse(
      Set<NoticeKind> byMail,
      MailRhythm rhythm,
      @Nullable String quietFrom,
      @Nullable String quietUntil,
      @Nullable String timeZone) {

    static WishesResponse of(NoticeWishes wishes) {
      MailRhythm rhythm = wishes.rhythm();
      return new WishesResponse(
          new TreeSet<>(wishes.byMail()),
          rhythm == null ? MailRhythm.IMMEDIATELY : rhythm,
          wishes.quietFrom(),
          wishes.quietUntil(),
          wishes.timeZone());
    }
  }

  /** Shows which kinds are mailed to the caller besides, and when. */
  @GetMapping
  WishesResponse get(Reach reach) {
    return WishesResponse.of(wishes.of(reach.tenant(), reach.subject()));
  }

  /** Says which kinds are mailed to the caller besides, and when. */
  @PutMapping
  WishesResponse set(Reach reach, @Valid @RequestBody WishesRequest request) {
    return WishesResponse.of(wishes.set(reach.tenant(), request.of(reach.subject())));
  }
}
