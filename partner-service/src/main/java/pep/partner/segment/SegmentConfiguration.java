package pep.partner.segment;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import pep.platform.aggregate.SearchIndex;
import pep.platform.due.DueWork;
import pep.platform.schema.Migration;

@Configuration(proxyBeanMethods = false)
class SegmentConfiguration {

  @Bean
  Migration segmentWords(MongoConverter converter) {
    return SearchIndex.of("2026-11-29-segments-words", Segment.KIND, converter);
  }

  @Bean
  Migration segmentIndexes() {
    return Segments.indexes();
  }

  @Bean
  Migration segmentPassIndexes() {
    return Passes.indexes();
  }

  @Bean
  DueWork segmentClock(Segmentation segmentation) {
    return new DueWork(Segmentation.CLOCK, SegmentTurns.COLLECTION, segmentation::turn);
  }
}
