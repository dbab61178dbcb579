package pep.platform.validation;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;

/** The codes of ISO 4217 that amounts can be counted in; none of gold, tests or baskets. */
public final class Currencies {

  /** In alphabetical order. */
  public static final SortedSet<String> ALL =
      Collections.unmodifiableSortedSet(
          CurrencyUnit.registeredCurrencies().stream()
              .filter(currency -> !currency.isPseudoCurrency())
              .map(CurrencyUnit::getCode)
              .collect(Collectors.toCollection(TreeSet::new)));

  private Currencies() {}
}
