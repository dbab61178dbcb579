package pep.territory.placement;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import pep.platform.aggregate.SearchIndex;
import pep.platform.due.DueWork;
import pep.platform.schema.Migration;
import pep.territory.decision.ReasonMigrations;

@Configuration(proxyBeanMethods = false)
class PlacementConfiguration {

  @Bean
  Migration grantWords(MongoConverter converter) {
    return SearchIndex.of("2026-11-29-grants-words", Grant.KIND, converter);
  }

  @Bean
  Migration territoryWords(MongoConverter converter) {
    return SearchIndex.of("2026-11-29-territories-words", Territory.KIND, converter);
  }

  @Bean
  Migration territoryIndexes() {
    return Territories.indexes();
  }

  @Bean
  Migration territoriesAbove() {
    return TerritoriesAbove.migration();
  }

  @Bean
  Migration territoriesBelow() {
    return Territories.indexOfAbove();
  }

  @Bean
  Migration grantIndexes() {
    return Grants.indexes();
  }

  @Bean
  Migration grantReasonsWithoutEnds() {
    return Grants.reasonsWithoutEnds();
  }

  @Bean
  Migration grantReasonsNameTheGround() {
    return ReasonMigrations.factFromText(
        "2026-11-30-reasons-name-the-ground",
        Grant.KIND.collection(),
        "not-comparable",
        "Another grant holds. ",
        "ground");
  }

  @Bean
  DueWork plannedGround(Redrawing redrawing) {
    return new DueWork("planned-ground", Territory.KIND.collection(), redrawing::redrawWhenDue);
  }

  @Bean
  DueWork grantPeriod(QuotaWatching watching) {
    return new DueWork("grant-period", Grant.KIND.collection(), watching::whenDue);
  }
}
