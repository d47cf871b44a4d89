import { execFile } from 'node:child_process'

/** Shows a notification of the operating system. Resolves to false where there is none to show it. */
export type Notify = (title: string, text: string) => Promise<boolean>

/** Words for a bar on the screen: in one line, without what a terminal, a shell or a text direction would take as an order. */
const plain = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]+/gu, ' ')
    .trim()
    .slice(0, 500)

/** Notification servers read markup in the body: links and pictures of anybody's making must stay letters. */
const withoutMarkup = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

type Environment = Readonly<Record<string, string | undefined>>

const run = (program: string, args: readonly string[], env: Environment): Promise<boolean> =>
  new Promise((resolve) => {
    execFile(program, [...args], { timeout: 5_000, windowsHide: true, env: { ...env } }, (error) => resolve(error === null))
  })

/** The desktop's own notifications: libnotify on Linux, Notification Center on macOS, a toast on Windows. */
export function desktopNotify(platform: NodeJS.Platform, env: Environment): Notify {
  const { program, args, given } = noticeOn(platform)
  // Without a session bus there is nobody to show it; asking would only wait.
  if (program === 'notify-send' && !env['DBUS_SESSION_BUS_ADDRESS'] && !env['XDG_RUNTIME_DIR']) return async () => false
  return (title, text) => run(program, args(plain(title), plain(text)), { ...env, ...given(plain(title), plain(text)) })
}

/** How a notification is asked for. Words are handed over as arguments or in the environment, never as part of a script. */
export function noticeOn(platform: NodeJS.Platform): {
  program: string
  args(title: string, text: string): string[]
  given(title: string, text: string): Record<string, string>
} {
  if (platform === 'darwin') {
    const script = ['-e', 'on run argv', '-e', 'display notification (item 2 of argv) with title (item 1 of argv)', '-e', 'end run']
    return { program: 'osascript', args: (title, text) => [...script, title.replace(/^-+/, '') || 'OS1', text], given: () => ({}) }
  }
  if (platform === 'win32') {
    // PowerShell reads all that follows -Command as a program, so the words come another way.
    const script = [
      '[void][Windows.UI.Notifications.ToastNotificationManager,Windows.UI.Notifications,ContentType=WindowsRuntime]',
      '$xml=[Windows.UI.Notifications.ToastNotificationManager]::GetTemplateContent(1)',
      '$words=$xml.GetElementsByTagName("text")',
      '[void]$words.Item(0).AppendChild($xml.CreateTextNode($env:OS1_TITLE))',
      '[void]$words.Item(1).AppendChild($xml.CreateTextNode($env:OS1_TEXT))',
      '[Windows.UI.Notifications.ToastNotificationManager]::CreateToastNotifier("OS1").Show([Windows.UI.Notifications.ToastNotification]::new($xml))',
    ].join(';')
    return {
      program: 'powershell.exe',
      args: () => ['-NoProfile', '-NonInteractive', '-Command', script],
      given: (title, text) => ({ OS1_TITLE: title, OS1_TEXT: text }),
    }
  }
  return { program: 'notify-send', args: (title, text) => ['--app-name=OS1', '--', title, withoutMarkup(text)], given: () => ({}) }
}
