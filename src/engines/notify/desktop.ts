import { execFile } from 'node:child_process'

/** Shows a notification of the operating system. Resolves to false where there is none to show it. */
export type Notify = (title: string, text: string) => Promise<boolean>

const run = (program: string, args: readonly string[]): Promise<boolean> =>
  new Promise((resolve) => {
    execFile(program, [...args], { timeout: 5_000, windowsHide: true }, (error) => resolve(error === null))
  })

/** The desktop's own notifications: libnotify on Linux, Notification Center on macOS, a toast on Windows. */
export function desktopNotify(platform: NodeJS.Platform, env: Readonly<Record<string, string | undefined>>): Notify {
  if (platform === 'darwin') {
    // The words are handed over as arguments, never as part of the script.
    return (title, text) => run('osascript', ['-e', 'on run argv', '-e', 'display notification (item 2 of argv) with title (item 1 of argv)', '-e', 'end run', title, text])
  }
  if (platform === 'win32') {
    const script = [
      '[void][Windows.UI.Notifications.ToastNotificationManager,Windows.UI.Notifications,ContentType=WindowsRuntime]',
      '$xml=[Windows.UI.Notifications.ToastNotificationManager]::GetTemplateContent(1)',
      '$words=$xml.GetElementsByTagName("text")',
      '[void]$words.Item(0).AppendChild($xml.CreateTextNode($args[0]))',
      '[void]$words.Item(1).AppendChild($xml.CreateTextNode($args[1]))',
      '[Windows.UI.Notifications.ToastNotificationManager]::CreateToastNotifier("OS1").Show([Windows.UI.Notifications.ToastNotification]::new($xml))',
    ].join(';')
    return (title, text) => run('powershell.exe', ['-NoProfile', '-NonInteractive', '-Command', `& {${script}}`, title, text])
  }
  // Without a session bus there is nobody to show it; asking would only wait.
  if (!env['DBUS_SESSION_BUS_ADDRESS'] && !env['XDG_RUNTIME_DIR']) return async () => false
  return (title, text) => run('notify-send', ['--app-name=OS1', '--', title, text])
}
