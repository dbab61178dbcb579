package pep.partner.webhook.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.util.matcher.InetAddressMatchers;
import pep.partner.webhook.Receiver;
import pep.partner.webhook.SelfSigned;

class TransportTest {

  private static final byte[] BODY = "{\"a\":1}".getBytes(StandardCharsets.UTF_8);

  /** What an attempt may take is another test's matter. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final AddressPolicy LOOPBACK =
      new AddressPolicy(List.of(InetAddressMatchers.fromIpAddress("127.0.0.0/8")));

  private final Receiver receiver = new Receiver();
  private final Transport transport = transport(InetAddress::getAllByName, LOOPBACK);

  @AfterEach
  void close() {
    transport.close();
    receiver.close();
  }

  @Test
  void postsTheBytesAndHeadersAndKeepsTheFirst1024BytesOfTheAnswer() {
    receiver.answers(post -> new Receiver.Reply(200, Map.of(), "x".repeat(200_000)));

    DeliveryResult result = post(receiver.url());

    assertThat(result.outcome()).isEqualTo(AttemptOutcome.DELIVERED);
    assertThat(result.status()).isEqualTo(200);
    assertThat(result.response()).hasSize(1024);
    assertThat(receiver.posts().getFirst().body()).isEqualTo("{\"a\":1}");
    assertThat(receiver.posts().getFirst().id()).isEqualTo("evt_1");
  }

  @Test
  void followsNoRedirect() {
    receiver.answers(
        post -> new Receiver.Reply(302, Map.of("Location", receiver.url() + "/elsewhere"), ""));

    assertThat(post(receiver.url()).outcome()).isEqualTo(AttemptOutcome.REDIRECTED);
    assertThat(receiver.posts()).hasSize(1);
  }

  @Test
  void tells410FromOtherRefusalsAndReadsRetryAfter() {
    receiver.answers(410);
    assertThat(post(receiver.url()).outcome()).isEqualTo(AttemptOutcome.GONE);

    receiver.answers(post -> new Receiver.Reply(429, Map.of("Retry-After", "7"), ""));
    DeliveryResult refused = post(receiver.url());
    assertThat(refused.outcome()).isEqualTo(AttemptOutcome.REFUSED);
    assertThat(refused.retryAfter()).isEqualTo(Duration.ofSeconds(7));
  }

  @Test
  void aPortWhereNobodyListensIsUnreachable() {
    int port = receiver.port();
    receiver.close();

    assertThat(post("http://127.0.0.1:" + port + "/").outcome())
        .isEqualTo(AttemptOutcome.UNREACHABLE);
  }

  @Test
  void refusesAPrivateAddressBeforeAnythingIsSent() {
    try (Transport strict = transport(InetAddress::getAllByName, new AddressPolicy(List.of()))) {
      assertThat(strict.post(URI.create(receiver.url()), headers(), BODY).outcome())
          .isEqualTo(AttemptOutcome.ADDRESS_REFUSED);
      assertThat(
              strict
                  .post(URI.create("https://127.0.0.1:" + receiver.port()), headers(), BODY)
                  .outcome())
          .isEqualTo(AttemptOutcome.ADDRESS_REFUSED);
    }
    assertThat(receiver.posts()).isEmpty();
  }

  @Test
  void withoutEncryptionReachesOnlyWhatTheOperatorOpened() {
    HostLookup publicHost = host -> new InetAddress[] {InetAddress.ofLiteral("1.1.1.1")};
    try (Transport mixed = transport(publicHost, LOOPBACK)) {
      assertThat(mixed.post(URI.create("http://hooks.example.com/"), headers(), BODY).outcome())
          .isEqualTo(AttemptOutcome.ADDRESS_REFUSED);
    }
  }

  @Test
  void looksAHostUpOnceForEachPostSoThatALaterAnswerOfTheResolverGainsNothing() {
    AtomicInteger lookups = new AtomicInteger();
    HostLookup rebinding =
        host ->
            new InetAddress[] {
              InetAddress.ofLiteral(lookups.getAndIncrement() == 0 ? "127.0.0.1" : "10.0.0.1")
            };
    try (Transport transport = transport(rebinding, LOOPBACK)) {
      URI url = URI.create("http://hooks.example.com:" + receiver.port() + "/");

      assertThat(transport.post(url, headers(), BODY).outcome())
          .isEqualTo(AttemptOutcome.DELIVERED);
      assertThat(lookups).hasValue(1);
      assertThat(transport.post(url, headers(), BODY).outcome())
          .isEqualTo(AttemptOutcome.ADDRESS_REFUSED);
    }
    assertThat(receiver.posts()).hasSize(1);
  }

  @Test
  void sendsNothingToWhoeverShowsACertificateThatNobodyTrusts(@TempDir Path folder)
      throws Exception {
    try (SelfSigned impostor = new SelfSigned(folder);
        Transport patient = transport(InetAddress::getAllByName, LOOPBACK)) {
      DeliveryResult result =
          patient.post(URI.create("https://127.0.0.1:" + impostor.port() + "/"), headers(), BODY);

      assertThat(result.outcome()).isEqualTo(AttemptOutcome.TLS_FAILED);
      assertThat(impostor.requests()).isZero();
    }
  }

  private DeliveryResult post(String url) {
    return transport.post(URI.create(url), headers(), BODY);
  }

  private static Map<String, String> headers() {
    return Map.of("webhook-id", "evt_1");
  }

  private static Transport transport(HostLookup lookup, AddressPolicy policy) {
    return new Transport(lookup, policy, PATIENCE, Clock.systemUTC());
  }
}
