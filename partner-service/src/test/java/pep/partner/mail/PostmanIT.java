package pep.partner.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import pep.partner.encryption.Encryption;
import pep.platform.records.RecordCollections;
import pep.platform.tenancy.Tenant;
import pep.platform.test.MovableClock;
import pep.platform.test.ServiceTest;

@ServiceTest
class PostmanIT {

  @Autowired RecordCollections collections;
  @Autowired Composition composition;
  @Autowired Encryption encryption;
  @Autowired MailRounds rounds;
  @Autowired Clock systemClock;

  private final Tenant tenant = new Tenant("ven_" + UUID.randomUUID());
  private final String address = Letters.address();
  private final JavaMailSenderImpl client = new JavaMailSenderImpl();
  private GreenMail server = server(0);
  private MovableClock clock;
  private Outgoing outgoing;
  private Mailing mailing;
  private Postman postman;

  /** A clock ahead of the service's own, whose rounds leave these letters alone. */
  @BeforeEach
  void begin() {
    clock = new MovableClock(systemClock.instant().plus(Duration.ofDays(400)));
    outgoing = new Outgoing(collections, clock);
    mailing = new Mailing(outgoing, rounds, encryption, clock);
    client.setHost("127.0.0.1");
    client.setPort(server.getSmtp().getPort());
    postman =
        new Postman(
            outgoing, composition, new Northwind(), encryption, new SmtpTransport(client), clock);
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void sendsPlainTextAndHtmlOnceInTheVendorsName() throws Exception {
    write("once");
    write("once");

    assertThat(postman.deliverOne(tenant)).isTrue();
    assertThat(postman.deliverOne(tenant)).isFalse();

    MimeMessage received = server.getReceivedMessages()[0];
    assertThat(server.getReceivedMessages()).hasSize(1);
    assertThat(received.getSubject()).isEqualTo("Grüße <an> alle");
    assertThat(received.getFrom()[0]).asString().contains("Northwind");
    assertThat(received.getHeader("List-Unsubscribe")).containsExactly("<https://example.org/off>");
    assertThat(received.getMessageID()).contains(Mailing.idOf(tenant, "once"));
    assertThat(GreenMailUtil.getBody(received)).contains("text/plain", "text/html");
    OutgoingMail stored = stored("once");
    assertThat(stored.status()).isEqualTo(MailStatus.SENT);
    assertThat(stored.letter()).isNull();
  }

  @Test
  void anHourWithoutAServerLosesNothingAndRepeatsNothing() {
    int port = server.getSmtp().getPort();
    server.stop();
    write("first");
    write("second");
    for (Duration waited = Duration.ZERO;
        waited.compareTo(Duration.ofHours(1)) < 0;
        waited = waited.plusMinutes(10)) {
      deliverAll();
      clock.move(Duration.ofMinutes(10));
    }
    assertThat(stored("first").status()).isEqualTo(MailStatus.WAITING);
    assertThat(stored("first").attempts()).isGreaterThan(2);

    server = server(port);
    clock.move(Duration.ofMinutes(30));
    deliverAll();
    clock.move(Duration.ofHours(1));
    deliverAll();
    assertThat(server.getReceivedMessages()).hasSize(2);
  }

  @Test
  void whatAnAttemptLeftBehindIsTriedAgainWhenItsClaimEnds() {
    write("left");
    assertThat(outgoing.claim(tenant)).isPresent();

    assertThat(postman.deliverOne(tenant)).isFalse();
    clock.move(Duration.ofMinutes(2));
    assertThat(postman.deliverOne(tenant)).isTrue();
    assertThat(server.getReceivedMessages()).hasSize(1);
  }

  @Test
  void whatIsWorthNothingAnyMoreAndWhatIsNoAddressFails() {
    write("late");
    clock.move(Duration.ofDays(7));
    deliverAll();
    mailing.write(tenant, "nobody", Letters.to("nobody"), clock.instant().plus(Duration.ofDays(1)));
    deliverAll();

    assertThat(server.getReceivedMessages()).isEmpty();
    for (String about : new String[] {"late", "nobody"}) {
      assertThat(stored(about).status()).isEqualTo(MailStatus.FAILED);
      assertThat(stored(about).refusal()).isNotBlank();
      assertThat(stored(about).letter()).isNull();
    }
  }

  private void write(String about) {
    mailing.write(tenant, about, Letters.to(address), clock.instant().plus(Duration.ofDays(7)));
  }

  private OutgoingMail stored(String about) {
    return outgoing.find(tenant, Mailing.idOf(tenant, about)).orElseThrow();
  }

  private void deliverAll() {
    while (postman.deliverOne(tenant)) {
      // Until nothing is due.
    }
  }

  private record Northwind() implements Senders {

    @Override
    public String nameOf(Tenant tenant) {
      return "Northwind";
    }

    @Override
    public Sender of(Tenant tenant) {
      return Sender.of(nameOf(tenant));
    }

    @Override
    public boolean isInBusiness(Tenant tenant) {
      return true;
    }
  }

  private static GreenMail server(int port) {
    GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    return server;
  }
}
