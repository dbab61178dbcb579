package pep.partner.segment;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pep.platform.due.DueWork;
import pep.platform.schema.Migration;

@Configuration(proxyBeanMethods = false)
class SegmentConfiguration {

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
