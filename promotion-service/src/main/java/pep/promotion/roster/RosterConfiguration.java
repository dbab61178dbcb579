package pep.promotion.roster;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pep.platform.inbox.AskAgain;
import pep.platform.schema.Migration;

@Configuration(proxyBeanMethods = false)
class RosterConfiguration {

  @Bean
  Migration standingIndexes() {
    return StandingIndexes.ofCodes();
  }

  @Bean
  Migration indexOfPartnersWords() {
    return StandingIndexes.ofWords();
  }

  @Bean
  Migration partnersWithTheirWords() {
    return AskAgain.migration("2026-11-30-partners-words", "promotion", "partner.changed.v1");
  }
}
