# One file for all services. What it packs is built first (./pep build):
#   docker build --target service --build-arg MODULE=partner-service -t pep/partner-service:local .
#   docker build --target gateway --build-arg MODULE=gateway -t pep/gateway:local .
ARG BASE_IMAGE=eclipse-temurin:25-jre

FROM ${BASE_IMAGE} AS layers
ARG MODULE
WORKDIR /layers
COPY ${MODULE}/target/${MODULE}.jar service.jar
RUN java -Djarmode=tools -jar service.jar extract --layers --destination out

FROM ${BASE_IMAGE} AS service
WORKDIR /service
COPY --from=layers /layers/out/dependencies/ ./
COPY --from=layers /layers/out/spring-boot-loader/ ./
COPY --from=layers /layers/out/snapshot-dependencies/ ./
COPY --from=layers /layers/out/application/ ./
COPY scripts/lib/healthcheck.sh /healthcheck.sh
USER 10001:10001
# By default a service listens on loopback only, which nobody outside its container could reach.
ENV SERVER_ADDRESS=0.0.0.0 SERVER_PORT=8080
# A start on a busy machine takes minutes; a failure within the start period does not count.
HEALTHCHECK --interval=5s --timeout=5s --start-period=240s --retries=6 CMD ["bash", "/healthcheck.sh"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=50", "-XX:MaxDirectMemorySize=64m", "-XX:+UseSerialGC", "-XX:MinHeapFreeRatio=10", "-XX:MaxHeapFreeRatio=30", \
  "-XX:-ShrinkHeapInSteps", "-XX:+ExitOnOutOfMemoryError", \
  "--enable-native-access=ALL-UNNAMED", "-Duser.timezone=UTC", "-jar", "service.jar"]

# The gateway carries the portal's pages.
FROM service AS gateway
COPY portal/dist/ portal/dist/
