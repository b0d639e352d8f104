import SwiftwrightRuntime

/// Sells one pet.
struct Counter: PetsAPI {
  func list(_ input: ListPets, _ context: RequestContext) async throws -> ListPets.Output {
    .ok([Pet(name: "Momo", kind: .cat)])
  }
}

@main
struct Shop {
  static func main() async throws {
    let server = PetShopServer(pets: Counter())
    let shop = PetShopClient(transport: InMemoryTransport(router: server.router))  // or PetShopClient(), over HTTP
    for pet in try await shop.pets.list(limit: 10) {
      print(pet.name, pet.kind?.rawValue ?? "of no kind")
    }
  }
}
