package pep.territory.placement;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pep.platform.due.DueWork;
import pep.platform.schema.Migration;

@Configuration(proxyBeanMethods = false)
class PlacementConfiguration {

  @Bean
  Migration territoryIndexes() {
    return Territories.indexes();
  }

  @Bean
  Migration territoriesAbove() {
    return TerritoriesAbove.migration();
  }

  @Bean
  Migration grantIndexes() {
    return Grants.indexes();
  }

  @Bean
  DueWork grantPeriod(Placement placement) {
    return new DueWork("grant-period", Grant.KIND.collection(), placement::endWhenOver);
  }
}
