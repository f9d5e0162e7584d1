# One image for every program: the gateway, the seven services, migrations and topics. Which one it is, the command says:
#   docker run aleumet services/orders/src/main.ts
ARG NODE_IMAGE=node:24.21.0-bookworm-slim

# Only what npm looks at, so that a changed source installs nothing anew.
FROM ${NODE_IMAGE} AS manifests
COPY . /aleumet
WORKDIR /aleumet
RUN mkdir /manifests \
 && find . -name package.json -exec cp --parents -t /manifests {} + \
 && cp package-lock.json .npmrc /manifests

# Everything, to generate what the sources import: Prisma's clients, events, resolver types.
FROM ${NODE_IMAGE} AS build
WORKDIR /aleumet
COPY --from=manifests /manifests ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run generate

# What the programs need when they run, and nothing else.
FROM ${NODE_IMAGE} AS dependencies
WORKDIR /aleumet
COPY --from=manifests /manifests ./
COPY tools/image/keep-programs.ts /keep-programs.ts
RUN node /keep-programs.ts . && npm install --ignore-scripts --omit=dev

FROM ${NODE_IMAGE} AS program
ENV NODE_ENV=production PORT=4000
WORKDIR /aleumet
COPY --from=build /aleumet/gateway gateway
COPY --from=build /aleumet/services services
COPY --from=build /aleumet/packages packages
COPY --from=build /aleumet/proto-events proto-events
COPY --from=build /aleumet/prisma prisma
COPY --from=build /aleumet/tools/migrate tools/migrate
COPY --from=build /aleumet/tools/topics tools/topics
# Over the sources: a workspace's own node_modules of the build would hold what only development needs.
RUN rm -rf */node_modules */*/node_modules
COPY --from=dependencies /aleumet ./
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "--disable-warning=TimeoutNegativeWarning"]
CMD ["gateway/src/main.ts"]
