package pep.performance.roster;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pep.platform.inbox.AskAgain;
import pep.platform.schema.Migration;

@Configuration(proxyBeanMethods = false)
class RosterConfiguration {

  @Bean
  Migration territoriesWithThoseAbove() {
    return AskAgain.migration(
        "2026-11-29-territories-above", "performance", "territory.changed.v1");
  }

  @Bean
  Migration grantsWithTheirKind() {
    return AskAgain.migration("2026-11-29-grants-kind", "performance", "grant.changed.v1");
  }

  @Bean
  Migration partnersWithWhatTheyAre() {
    return AskAgain.migration(
        "2026-11-29-partners-attributes", "performance", "partner.changed.v1");
  }

  @Bean
  Migration offersByWhenTheyWereTold() {
    return Offers.indexes();
  }
}
