package pep.gateway.quota;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;

class QuotaTest {

  private long now;

  private final TimeMeter time =
      new TimeMeter() {
        @Override
        public long currentTimeNanos() {
          return now;
        }

        @Override
        public boolean isWallClockBased() {
          return false;
        }
      };

  private final Quota client = new Quota("client", 10, 2, time);
  private final Quota vendor = new Quota("vendor", 15, 5, time);

  @Test
  void isSpentAndFillsAgainAtItsRate() {
    assertThat(client.take("a", 7)).isEqualTo(new Quota.Left(true, 3, 4, Duration.ZERO));
    assertThat(client.take("a", 4)).isEqualTo(new Quota.Left(false, 3, 4, Duration.ofMillis(500)));
    now += Duration.ofMillis(500).toNanos();
    assertThat(client.take("a", 4).granted()).isTrue();
    assertThat(client.take("b", 10).granted()).as("another has its own").isTrue();
  }

  @Test
  void takesFromAllQuotasOrFromNone() {
    assertThat(charge("a", 10).granted()).isTrue();
    Charge refused = charge("b", 6);
    assertThat(refused.granted()).isFalse();
    assertThat(refused.refusal().detail()).contains("'vendor'", "15 units");
    assertThat(refused.refusal().retryAfter()).isEqualTo(Duration.ofMillis(200));
    assertThat(client.take("b", 10).granted()).as("what the client had is given back").isTrue();
  }

  @Test
  void saysTheRulesAndWhatIsLeft() {
    HttpHeaders headers = new HttpHeaders();
    charge("a", 5).tell(headers);
    assertThat(headers.getFirst("RateLimit-Policy"))
        .isEqualTo("\"client\";q=10;w=5, \"vendor\";q=15;w=3");
    assertThat(headers.getFirst("RateLimit")).isEqualTo("\"client\";r=5;t=3, \"vendor\";r=10;t=1");
  }

  private Charge charge(String who, long cost) {
    return Charge.of(
        List.of(new Charge.Claim(client, who), new Charge.Claim(vendor, "vnd_1")), cost);
  }
}
