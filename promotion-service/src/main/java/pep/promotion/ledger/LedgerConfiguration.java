package pep.promotion.ledger;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pep.platform.schema.Migration;

@Configuration(proxyBeanMethods = false)
class LedgerConfiguration {

  @Bean
  Migration ledgerIndexes() {
    return Ledger.indexes();
  }

  @Bean
  Migration ledgerPeriodIndexes() {
    return Ledger.byPeriod();
  }

  @Bean
  Migration ledgerPromotionIndexes() {
    return Ledger.byPromotion();
  }

  @Bean
  Migration ledgerTallyIndexes() {
    return Tallies.indexes();
  }

  @Bean
  Migration ledgerTallyPromotionIndexes() {
    return Tallies.byPromotion();
  }

  @Bean
  Migration runningBalanceIndexes() {
    return RunningBalances.indexes();
  }

  @Bean
  Migration talliesOfEarlierEntries() {
    return EarlierTallies.carried();
  }

  @Bean
  Migration paceIndexes() {
    return Paces.indexes();
  }

  @Bean
  Migration pacesOfEarlierEntries() {
    return Paces.ofEarlierEntries();
  }
}
