/// Resumes whoever waited; to be called when no lock is held any more.
typealias Wakeup = @Sendable () -> Void
