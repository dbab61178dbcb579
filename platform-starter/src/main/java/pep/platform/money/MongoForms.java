package pep.platform.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

/**
 * How values stand in MongoDB: money as decimal and currency, decimals as Decimal128, business days
 * and months as ISO text (a date type would move them with the server's zone).
 */
public final class MongoForms {

  private MongoForms() {}

  public static List<Converter<?, ?>> converters() {
    return List.of(
        new MoneyWriter(),
        new MoneyReader(),
        new DecimalWriter(),
        new DecimalReader(),
        new CurrencyWriter(),
        new CurrencyReader(),
        new DayWriter(),
        new DayReader(),
        new MonthWriter(),
        new MonthReader());
  }

  @WritingConverter
  private static final class MoneyWriter implements Converter<Money, Document> {
    @Override
    public Document convert(Money money) {
      return new Document("amount", new Decimal128(money.getAmount()))
          .append("currency", money.getCurrencyUnit().getCode());
    }
  }

  @ReadingConverter
  private static final class MoneyReader implements Converter<Document, Money> {
    @Override
    public Money convert(Document money) {
      return Money.of(
          CurrencyUnit.of(money.getString("currency")),
          money.get("amount", Decimal128.class).bigDecimalValue());
    }
  }

  @WritingConverter
  private static final class DecimalWriter implements Converter<BigDecimal, Decimal128> {
    @Override
    public Decimal128 convert(BigDecimal decimal) {
      return new Decimal128(decimal);
    }
  }

  @ReadingConverter
  private static final class DecimalReader implements Converter<Decimal128, BigDecimal> {
    @Override
    public BigDecimal convert(Decimal128 decimal) {
      return decimal.bigDecimalValue();
    }
  }

  @WritingConverter
  private static final class CurrencyWriter implements Converter<CurrencyUnit, String> {
    @Override
    public String convert(CurrencyUnit currency) {
      return currency.getCode();
    }
  }

  @ReadingConverter
  private static final class CurrencyReader implements Converter<String, CurrencyUnit> {
    @Override
    public CurrencyUnit convert(String code) {
      return CurrencyUnit.of(code);
    }
  }

  @WritingConverter
  private static final class DayWriter implements Converter<LocalDate, String> {
    @Override
    public String convert(LocalDate day) {
      return day.toString();
    }
  }

  @ReadingConverter
  private static final class DayReader implements Converter<String, LocalDate> {
    @Override
    public LocalDate convert(String day) {
      return LocalDate.parse(day);
    }
  }

  @WritingConverter
  private static final class MonthWriter implements Converter<YearMonth, String> {
    @Override
    public String convert(YearMonth month) {
      return month.toString();
    }
  }

  @ReadingConverter
  private static final class MonthReader implements Converter<String, YearMonth> {
    @Override
    public YearMonth convert(String month) {
      return YearMonth.parse(month);
    }
  }
}
