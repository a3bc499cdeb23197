import type { PlatformRepository } from "../platforms/platform.repository";
import type { PlatformStateRepository } from "../signatures/platform-state.repository";
import type { TakingRepository } from "../signatures/taking.repository";
import type { RegisteredPlatform } from "./register-entry";

interface Stores {
  readonly platforms: PlatformRepository;
  readonly platformStates: PlatformStateRepository;
  readonly takings: TakingRepository;
}

/** Every platform with its history and what it took: three statements, however many platforms. */
export async function registeredPlatforms(stores: Stores): Promise<RegisteredPlatform[]> {
  const [platforms, histories, takings] = await Promise.all([
    stores.platforms.all(),
    stores.platformStates.all(),
    stores.takings.ofPlatforms(),
  ]);
  return platforms.map((platform) => ({
    platform,
    history: histories.get(platform.id) ?? [],
    takings: takings.get(platform.id) ?? [],
  }));
}
