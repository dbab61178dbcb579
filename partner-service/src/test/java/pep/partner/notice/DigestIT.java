package pep.partner.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.tenancy.Tenant;
import pep.platform.test.ServiceTest;

@ServiceTest
class DigestIT {

  private static final Instant DUE = Instant.parse("2999-01-01T08:00:00Z");

  @Autowired NoticeDigests digests;
  @Autowired Wishes wishes;

  private final Tenant tenant = new Tenant("ven_" + UUID.randomUUID());

  @Test
  void gathersWhatIsDueTogetherOnceAndIsFoundWhenItIsDue() {
    digests.add(tenant, "usr_1", DUE, "not_1");
    digests.add(tenant, "usr_1", DUE, "not_2");
    digests.add(tenant, "usr_1", DUE, "not_2");
    digests.add(tenant, "usr_2", DUE, "not_3");

    assertThat(digests.due(DUE.minusSeconds(1))).doesNotContain(tenant);
    assertThat(digests.due(DUE)).contains(tenant);
    NoticeDigest first = digests.first(tenant, DUE).orElseThrow();
    digests.done(tenant, first);
    NoticeDigest second = digests.first(tenant, DUE).orElseThrow();
    digests.done(tenant, second);

    assertThat(List.of(first, second))
        .extracting(NoticeDigest::notices)
        .containsExactlyInAnyOrder(List.of("not_1", "not_2"), List.of("not_3"));
    assertThat(digests.first(tenant, DUE)).isEmpty();
  }

  @Test
  void keepsWhatSomebodyWishesAndKnowsOlderWishes() {
    assertThat(wishes.of(tenant, "usr_9").rhythm()).isNull();
    NoticeWishes wished =
        new NoticeWishes(
            "usr_9",
            Set.of(NoticeKind.DEAL_APPROVED),
            MailRhythm.DAILY,
            "22:00",
            "07:00",
            "Europe/Berlin");
    wishes.set(tenant, wished);
    assertThat(wishes.of(tenant, "usr_9")).isEqualTo(wished);
    wishes.set(tenant, NoticeWishes.none("usr_9"));
    assertThat(wishes.of(tenant, "usr_9")).isEqualTo(NoticeWishes.none("usr_9"));
  }
}
