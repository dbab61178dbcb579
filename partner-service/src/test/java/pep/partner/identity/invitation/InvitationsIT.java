package pep.partner.identity.invitation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import pep.partner.encryption.Encryption;
import pep.partner.identity.user.EmailAddress;
import pep.partner.identity.user.Membership;
import pep.partner.identity.user.PartnerDirectory;
import pep.partner.identity.user.Role;
import pep.partner.identity.user.Secrets;
import pep.partner.identity.user.User;
import pep.partner.identity.user.Users;
import pep.partner.language.Language;
import pep.partner.mail.Mailing;
import pep.platform.aggregate.Creation;
import pep.platform.autoconfigure.PlatformSettings;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.platform.test.MovableClock;
import pep.platform.test.ServiceTest;

@ServiceTest
class InvitationsIT {

  @Autowired Users users;
  @Autowired PartnerDirectory partners;
  @Autowired Encryption encryption;
  @Autowired Mailing mailing;
  @Autowired Letters letters;
  @Autowired MongoTemplate mongo;
  @Autowired PlatformSettings settings;
  @Autowired Clock systemClock;

  private final Tenant tenant = new Tenant("ven_" + UUID.randomUUID());
  private final String email = UUID.randomUUID() + "@example.org";
  private MovableClock clock;
  private Invitations invitations;

  @BeforeEach
  void aClock() {
    clock = new MovableClock(systemClock.instant());
    invitations =
        new Invitations(
            users,
            partners,
            encryption,
            new PendingInvitations(mongo, clock),
            mailing,
            letters,
            clock,
            settings);
  }

  @Test
  void opensForSevenDays() {
    String secret = invite();

    clock.move(Duration.ofDays(7).minusSeconds(1));
    assertThat(invitations.open(secret)).map(Invitations.Open::name).hasValue("Ада");
    clock.move(Duration.ofSeconds(1));
    assertThat(invitations.open(secret)).isEmpty();
    assertThat(invitations.accept(secret, "hash", Language.EN)).isFalse();
  }

  @Test
  void keepsNoSecretThatOpensIt() {
    String secret = invite();

    assertThat(mongo.findById(secret, PendingInvitation.class)).isNull();
    assertThat(mongo.findById(Secrets.hash(secret), PendingInvitation.class)).isNotNull();
  }

  @Test
  void isTakenUpOnceHoweverManyTryAtOnce() throws Exception {
    String secret = invite();
    List<Callable<Boolean>> all = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      String hash = "hash " + i;
      all.add(() -> invitations.accept(secret, hash, Language.EN));
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      int accepted = 0;
      for (Future<Boolean> each : threads.invokeAll(all)) {
        accepted += each.get() ? 1 : 0;
      }
      assertThat(accepted).isEqualTo(1);
    }
    assertThat(invitations.accept(secret, "hash", Language.EN)).isFalse();
  }

  @Test
  void whoHasComeInIsNotInvitedAgain() {
    assertThat(invitations.accept(invite(), "hash", Language.EN)).isTrue();

    assertThatThrownBy(this::invite).isInstanceOf(AlreadyMember.class);
  }

  @Test
  void aPasswordOnceSetIsNeverReplacedByAnInvitation() {
    invitations.accept(invite(), "first", Language.EN);
    Tenant other = new Tenant("ven_" + UUID.randomUUID());
    String link = link(other, "A");

    assertThat(invitations.accept(secret(link), "second", Language.EN)).isTrue();
    User user = users.find(new EmailAddress(email)).orElseThrow();
    assertThat(user.passwordHash()).isEqualTo("first");
    assertThat(user.memberships()).hasSize(2).allMatch(Membership::isActive);
  }

  private String invite() {
    return secret(link(tenant, "Ада"));
  }

  private String link(Tenant inviting, String name) {
    Invitee invitee = new Invitee(Role.VENDOR_ADMIN, null);
    Cause cause = Cause.ofClock("test");
    Invitation made =
        invitations.invite(inviting, email, name, invitee, Creation.random(), cause).invitation();
    return requireNonNull(made).link();
  }

  private static String secret(String link) {
    return link.substring(link.lastIndexOf('/') + 1);
  }
}
