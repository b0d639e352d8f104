/// Uses the generated types, so that building the package shows that they compile where a user has them.
@main
struct Shop {
  static func main() {
    let pet = Pet(name: "Momo", kind: .cat)
    let operation = GetPet(petID: pet.id ?? pet.name)
    print("GET \(operation.petID): \(pet.name), \(pet.kind?.rawValue ?? "of no kind")")
  }
}
