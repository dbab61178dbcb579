package pep.platform.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class MoneyJsonTest {

  private final JsonMapper mapper = JsonMapper.builder().addModule(new MoneyJson()).build();

  @Test
  void writesAmountAsTextWithTheCurrencysDecimals() {
    assertThat(mapper.writeValueAsString(Money.parse("EUR 12.3")))
        .isEqualTo("{\"amount\":\"12.30\",\"currency\":\"EUR\"}");
    assertThat(mapper.writeValueAsString(Money.parse("JPY 12")))
        .isEqualTo("{\"amount\":\"12\",\"currency\":\"JPY\"}");
  }

  @Test
  void readsWhatItWrites() {
    Money money = Money.parse("USD -0.05");

    assertThat(mapper.readValue(mapper.writeValueAsString(money), Money.class)).isEqualTo(money);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"amount\":\"12.345\",\"currency\":\"EUR\"}",
        "{\"amount\":12.30,\"currency\":\"EUR\"}",
        "{\"amount\":\"12.30\",\"currency\":\"XXQ\"}",
        "{\"amount\":\"twelve\",\"currency\":\"EUR\"}",
        "{\"amount\":\"12.30\",\"currency\":\"EUR\",\"precision\":2}",
        "{\"amount\":\"12.30\"}",
        "\"12.30 EUR\""
      })
  void refusesWhatIsNotExactlyMoney(String json) {
    assertThatThrownBy(() -> mapper.readValue(json, Money.class))
        .isInstanceOf(JacksonException.class);
  }
}
