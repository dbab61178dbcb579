package pep.platform.money;

import java.math.BigDecimal;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;
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
public class MoneyJson extends SimpleModule {

  public MoneyJson() {
    super("money");
    addSerializer(Money.class, new Writer());
    addDeserializer(Money.class, new Reader());
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
        return Money.of(
            CurrencyUnit.of(node.path("currency").asString()),
            new BigDecimal(node.path("amount").asString()));
      } catch (IllegalCurrencyException | ArithmeticException | NumberFormatException e) {
        throw InvalidFormatException.from(in, "not money: " + e.getMessage(), node, Money.class);
      }
    }
  }
}
