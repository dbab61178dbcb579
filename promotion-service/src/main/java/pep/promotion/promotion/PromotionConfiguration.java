package pep.promotion.promotion;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import pep.platform.aggregate.SearchIndex;
import pep.platform.due.DueWork;
import pep.platform.schema.Migration;

@Configuration(proxyBeanMethods = false)
class PromotionConfiguration {

  @Bean
  Migration promotionWords(MongoConverter converter) {
    return SearchIndex.of("2026-11-29-promotions-words", Promotion.KIND, converter);
  }

  @Bean
  Migration promotionIndexes() {
    return Promotions.indexes();
  }

  @Bean
  Migration promotionsByChange() {
    return Promotions.byChange();
  }

  @Bean
  DueWork promotionEnd(PromotionPlanning planning) {
    return new DueWork("promotion-end", Promotion.KIND.collection(), planning::windowOver);
  }
}
