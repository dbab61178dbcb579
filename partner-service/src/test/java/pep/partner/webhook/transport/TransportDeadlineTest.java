package pep.partner.webhook.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.util.matcher.InetAddressMatchers;
import pep.partner.webhook.Receiver;

/** An attempt ends in time, whatever the receiver does. */
class TransportDeadlineTest {

  private static final byte[] BODY = "{\"a\":1}".getBytes(StandardCharsets.UTF_8);
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
  void endsAnAttemptThatTakesTooLong() {
    CountDownLatch never = new CountDownLatch(1);
    receiver.answers(
        post -> {
          try {
            never.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          return Receiver.Reply.of(200);
        });

    DeliveryResult result = post(receiver.url());

    assertThat(result.outcome()).isEqualTo(AttemptOutcome.TIMED_OUT);
    assertThat(result.took()).isLessThan(Duration.ofSeconds(3));
  }

  @Test
  void endsAHandshakeThatTakesTooLong() throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.ofLiteral("127.0.0.1"))) {
      DeliveryResult result = post("https://127.0.0.1:" + silent.getLocalPort() + "/");

      assertThat(result.outcome()).isEqualTo(AttemptOutcome.TIMED_OUT);
      assertThat(result.took()).isLessThan(Duration.ofSeconds(3));
    }
  }

  @Test
  void endsAnAnswerThatDripsWithoutEnd() {
    receiver.answersDripping();

    DeliveryResult result = post(receiver.url());

    assertThat(result.outcome()).isEqualTo(AttemptOutcome.DELIVERED);
    assertThat(result.took()).isLessThan(Duration.ofSeconds(3));
  }

  @Test
  void doesNotWaitForEachOfManyAddressesThatAreSilent() throws Exception {
    InetAddress loopback = InetAddress.ofLiteral("127.0.0.1");
    InetAddress[] many = new InetAddress[20];
    Arrays.fill(many, loopback);
    try (ServerSocket full = new ServerSocket(0, 1, loopback);
        Transport transport = transport(host -> many, LOOPBACK)) {
      List<Socket> queued = fill(full);

      DeliveryResult result =
          transport.post(
              URI.create("http://hooks.example.com:" + full.getLocalPort() + "/"), headers(), BODY);

      assertThat(result.outcome()).isEqualTo(AttemptOutcome.TIMED_OUT);
      assertThat(result.took()).isLessThan(Duration.ofSeconds(3));
      for (Socket each : queued) {
        each.close();
      }
    }
  }

  /** Connects until the server, which accepts nobody, lets no more wait. */
  private static List<Socket> fill(ServerSocket server) throws IOException {
    List<Socket> queued = new ArrayList<>();
    while (queued.size() < 100) {
      Socket next = new Socket();
      try {
        next.connect(server.getLocalSocketAddress(), 200);
        queued.add(next);
      } catch (SocketTimeoutException full) {
        next.close();
        return queued;
      }
    }
    return queued;
  }

  private DeliveryResult post(String url) {
    return transport.post(URI.create(url), headers(), BODY);
  }

  private static Map<String, String> headers() {
    return Map.of("webhook-id", "evt_1");
  }

  private static Transport transport(HostLookup lookup, AddressPolicy policy) {
    return new Transport(lookup, policy, Duration.ofMillis(500), Clock.systemUTC());
  }
}
