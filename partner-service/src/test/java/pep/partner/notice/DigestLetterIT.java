package pep.partner.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.ApplicationContext;
import pep.partner.identity.InstalledService;
import pep.partner.identity.Mailbox;
import pep.partner.identity.People;
import pep.partner.identity.Readers;
import pep.partner.identity.RunningService;
import pep.partner.mail.Mailing;
import pep.partner.vendor.Vendors;
import pep.platform.autoconfigure.PlatformSettings;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.platform.test.MovableClock;

/** A letter with what was gathered, by a clock that begins two days ago and is moved. */
@ExtendWith(InstalledService.class)
class DigestLetterIT {

  private final ApplicationContext service;
  private final People people;
  private final Notices notices;
  private final MovableClock clock =
      new MovableClock(Clock.systemUTC().instant().minus(Duration.ofDays(2)));
  private final NoticeMail mail;

  DigestLetterIT(RunningService running) {
    this.service = running.context();
    this.people = new People(running.origin());
    this.notices = service.getBean(Notices.class);
    this.mail =
        new NoticeMail(
            service.getBean(Wishes.class),
            notices,
            service.getBean(NoticeDigests.class),
            service.getBean(Readers.class),
            service.getBean(Mailing.class),
            service.getBean(Vendors.class),
            clock,
            service.getBean(PlatformSettings.class));
  }

  /** The service's own rounds go by a clock for which all of it is due at once. */
  @BeforeEach
  void stopRounds() {
    service.getBean(DigestRounds.class).stop();
  }

  @AfterEach
  void startRounds() {
    service.getBean(DigestRounds.class).start();
  }

  @Test
  void oneLetterADayHasWhatCameSinceButWhatWasReadMeanwhile() {
    People.Vendor vendor = people.vendorWithAdmin();
    Tenant tenant = new Tenant(vendor.id());
    Readers.Reader admin = service.getBean(Readers.class).administrators(tenant).getFirst();
    service
        .getBean(Wishes.class)
        .set(
            tenant,
            new NoticeWishes(
                admin.userId(),
                Set.of(NoticeKind.DEAL_OBJECTED),
                MailRhythm.DAILY,
                null,
                null,
                "UTC"));
    Notice first = told(tenant, admin, "Acme");
    Notice read = told(tenant, admin, "Read Ltd");
    Notice last = told(tenant, admin, "Globex");
    notices.read(tenant, admin.userId(), read.id(), Cause.ofClock("test"));
    assertThat(mail.sendOne(tenant)).as("before the morning").isFalse();
    clock.move(Duration.ofHours(25));
    mail.sendOne(tenant);
    mail.sendOne(tenant);

    Mailbox.Mail letter =
        await().until(() -> letters(vendor.email()), found -> found.size() == 1).getFirst();
    assertThat(letter.text())
        .contains(NoticeTexts.title(admin.language(), first.kind(), first.values()))
        .contains(NoticeTexts.title(admin.language(), last.kind(), last.values()))
        .doesNotContain("Read Ltd");
  }

  private static List<Mailbox.Mail> letters(String address) {
    return new Mailbox(address)
        .mails().stream().filter(mail -> mail.subject().equals("2 notices for you")).toList();
  }

  private Notice told(Tenant tenant, Readers.Reader reader, String customer) {
    Notice notice =
        notices.add(
            tenant,
            new Notice(
                "not_" + UUID.randomUUID(),
                reader.userId(),
                NoticeKind.DEAL_OBJECTED,
                List.of(customer, "P-1"),
                "/deals/dea_1",
                clock.instant(),
                null));
    mail.take(tenant, reader, notice);
    mail.take(tenant, reader, notice);
    return notice;
  }
}
