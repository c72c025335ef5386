typedef struct device device;
typedef enum { DEVICE_SPEED = 1, DEVICE_COLOR = 2 } device_option;
device *device_open(void);
void device_close(device *device);
int device_plain(device *device, int value);
int device_set(device *device, device_option option, ...);
#define device_half(value) ((value) / 2)
