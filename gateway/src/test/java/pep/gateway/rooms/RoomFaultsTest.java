package pep.gateway.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.handler.timeout.ReadTimeoutException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import pep.gateway.problems.ErrorCode;
import pep.gateway.problems.Refusal;
import pep.gateway.problems.RefusalException;
import pep.gateway.settings.Room;
import reactor.netty.internal.shaded.reactor.pool.PoolAcquirePendingLimitException;
import reactor.netty.internal.shaded.reactor.pool.PoolAcquireTimeoutException;

class RoomFaultsTest {

  private static final Room ROOM =
      new Room("sales", "sales-service", URI.create("http://127.0.0.1:1"));
  private static final Duration RETRY = Duration.ofSeconds(5);
  private static final CallTerms SENT = CallTerms.ownRead(Duration.ofSeconds(10));
  private static final CallTerms STILL_SENDING =
      new CallTerms(false, false, Duration.ofSeconds(10), () -> false);

  static Stream<Arguments> faults() {
    return Stream.of(
        Arguments.of(new ConnectException("refused"), ErrorCode.UNAVAILABLE),
        Arguments.of(new UnknownHostException("sales"), ErrorCode.UNAVAILABLE),
        Arguments.of(new PoolAcquireTimeoutException(Duration.ofSeconds(2)), ErrorCode.UNAVAILABLE),
        Arguments.of(new PoolAcquirePendingLimitException(1), ErrorCode.UNAVAILABLE),
        Arguments.of(new TimeoutException(), ErrorCode.TIMEOUT),
        Arguments.of(ReadTimeoutException.INSTANCE, ErrorCode.TIMEOUT),
        Arguments.of(new IOException("Connection reset by peer"), ErrorCode.ANSWER_LOST));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void namesTheServiceAndCountsAgainstIt(Throwable error, ErrorCode code) {
    for (Throwable seen : new Throwable[] {error, wrapped(error)}) {
      Throwable mapped = RoomFaults.refusal(seen, ROOM, SENT, RETRY);
      Refusal refusal = ((RefusalException) mapped).refusal();
      assertThat(refusal.code()).isEqualTo(code);
      assertThat(refusal.service()).isEqualTo("sales-service");
      assertThat(refusal.detail()).startsWith("sales-service ");
      assertThat(refusal.retryAfter()).isEqualTo(code == ErrorCode.UNAVAILABLE ? RETRY : null);
      assertThat(RoomFaults.isFault(mapped)).isTrue();
    }
  }

  @Test
  void doesNotCountADeadlineThatTheCallerMissed() {
    Throwable mapped = RoomFaults.refusal(new TimeoutException(), ROOM, STILL_SENDING, RETRY);
    assertThat(((RefusalException) mapped).refusal().code()).isEqualTo(ErrorCode.REQUEST_TOO_SLOW);
    assertThat(RoomFaults.isFault(mapped)).isFalse();
  }

  @Test
  void leavesAloneWhatIsNoFaultOfTheService() {
    var refused = Refusal.of(ErrorCode.TOO_LARGE, "Too large.").raise();
    var bug = new IllegalStateException();
    assertThat(RoomFaults.refusal(refused, ROOM, SENT, RETRY)).isSameAs(refused);
    assertThat(RoomFaults.refusal(bug, ROOM, SENT, RETRY)).isSameAs(bug);
    assertThat(RoomFaults.isFault(refused)).isFalse();
    assertThat(RoomFaults.isFault(bug)).isFalse();
  }

  @Test
  void repeatsOnlyWhatReachedNobodyOrWasBrokenOff() {
    assertThat(RoomFaults.isConnectFailure(new ConnectException())).isTrue();
    assertThat(RoomFaults.isBrokenOff(new ConnectException())).isFalse();
    assertThat(RoomFaults.isBrokenOff(new IOException())).isTrue();
    assertThat(RoomFaults.isBrokenOff(new TimeoutException())).isFalse();
    assertThat(RoomFaults.isConnectFailure(new TimeoutException())).isFalse();
  }

  private static WebClientRequestException wrapped(Throwable error) {
    return new WebClientRequestException(error, HttpMethod.GET, ROOM.url(), new HttpHeaders());
  }
}
