package pep.platform.money;

import java.math.BigDecimal;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import pep.platform.json.PlainNumbers;
import pep.platform.json.WrongForm;
import pep.platform.validation.Currencies;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.module.SimpleModule;

/**
 * Money as {@code {"amount":"12.30","currency":"EUR"}}: the amount a string, at most as many
 * decimals as the currency has, never rounded on the way in.
 */
public final class MoneyJson extends SimpleModule {

  /** What the database holds. */
  private static final int MOST_DIGITS = 34;

  /** Of any currency in use. */
  private static final int MOST_DECIMALS = 4;

  private static final String AMOUNT_CURE =
      "Give an amount in plain digits such as 12.30, with at most %d before the point and %d after"
          + " it.";

  /** Of any size, as services tell each other sums. */
  public MoneyJson() {
    this("money", MOST_DIGITS);
  }

  private MoneyJson(String name, int integerDigits) {
    super(name);
    addSerializer(Money.class, new Writer());
    addDeserializer(Money.class, new Reader(integerDigits));
  }

  /**
   * As callers may send it: at most {@value PlainNumbers#INTEGER_DIGITS} digits before the point.
   */
  public static MoneyJson ofRequests() {
    return new MoneyJson("money of requests", PlainNumbers.INTEGER_DIGITS);
  }

  private static final class Writer extends ValueSerializer<Money> {
    @Override
    public void serialize(Money money, JsonGenerator out, SerializationContext context) {
      out.writeStartObject();
      out.writeStringProperty("amount", money.getAmount().toPlainString());
      out.writeStringProperty("currency", money.getCurrencyUnit().getCode());
      out.writeEndObject();
    }
  }

  private static final class Reader extends ValueDeserializer<Money> {

    private final int integerDigits;

    Reader(int integerDigits) {
      this.integerDigits = integerDigits;
    }

    @Override
    public Money deserialize(JsonParser in, DeserializationContext context) {
      JsonNode node = context.readTree(in);
      if (!node.isObject()
          || !node.path("amount").isString()
          || !node.path("currency").isString()
          || node.size() != 2) {
        throw InvalidFormatException.from(
            in, "money needs amount and currency, both strings", node.toString(), Money.class);
      }
      try {
        CurrencyUnit currency = currency(node.path("currency").asString());
        return Money.of(currency, amount(node.path("amount").asString(), currency));
      } catch (WrongForm wrong) {
        throw wrong.at(in);
      }
    }

    private BigDecimal amount(String text, CurrencyUnit currency) {
      int decimals = currency.getDecimalPlaces();
      try {
        return PlainNumbers.decimal(text, integerDigits, decimals);
      } catch (WrongForm wrong) {
        boolean onlyDecimals = isAmount(text);
        throw new WrongForm(
            onlyDecimals ? "too-many-decimals" : wrong.code(),
            AMOUNT_CURE.formatted(integerDigits, decimals));
      }
    }

    /** Whether it is an amount of some currency. */
    private boolean isAmount(String text) {
      try {
        PlainNumbers.decimal(text, integerDigits, MOST_DECIMALS);
        return true;
      } catch (WrongForm wrong) {
        return false;
      }
    }

    private static CurrencyUnit currency(String code) {
      if (!Currencies.ALL.contains(code)) {
        throw new WrongForm("unknown-currency", "Give an ISO 4217 code such as EUR.");
      }
      return CurrencyUnit.of(code);
    }
  }
}
