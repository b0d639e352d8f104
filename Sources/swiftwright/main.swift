print("swiftwright")
